package org.korrigo.roster.csv.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns a list may have, and what the software of schools calls them; the best name comes first. */
enum Column {
    LAST_NAME(
            "Nom",
            "nom de famille",
            "nom de naissance",
            "nom eleve",
            "nom de l eleve",
            "last name",
            "lastname",
            "surname"),
    USAGE_NAME("Nom d'usage", "nom d usage eleve", "nom usage", "nom usuel"),
    FIRST_NAME(
            "Prénom",
            "prenoms",
            "prenom eleve",
            "prenom de l eleve",
            "prenom 1",
            "prenom usuel",
            "first name",
            "firstname"),
    FULL_NAME(
            "Élève",
            "eleves",
            "nom et prenom",
            "nom prenom",
            "nom et prenoms",
            "nom complet",
            "nom de l eleve et prenom",
            "full name"),
    BIRTH_DATE(
            "Né(e) le",
            "nee le",
            "ne le",
            "date de naissance",
            "date naissance",
            "date naiss",
            "birth date",
            "date of birth"),
    CLASS_NAME(
            "Classe",
            "classe de rattachement",
            "division",
            "libelle classe",
            "classes",
            "class",
            "code classe",
            "structure"),
    INE("INE", "ine rnie", "numero ine", "n ine", "no ine", "identifiant national", "id national", "numero national"),
    CANDIDATE_NUMBER(
            "N° candidat",
            "no candidat",
            "numero candidat",
            "numero de candidat",
            "num candidat",
            "matricule",
            "candidate number"),
    EMAIL(
            "Email",
            "e mail",
            "mail",
            "courriel",
            "adresse e mail",
            "adresse email",
            "adresse mail",
            "adresse electronique");

    private final String title;
    private final List<String> names;

    Column(String title, String... others) {
        this.title = title;
        this.names = Stream.concat(Stream.of(title), Stream.of(others))
                .map(Wording::plain)
                .toList();
    }

    /** What French people call it. */
    String title() {
        return title;
    }

    /** Plain wordings of its header, best first. */
    List<String> names() {
        return names;
    }

    /** The option that names its header in a list with headers of its own, for example {@code column.last-name}. */
    String option() {
        return "column." + word();
    }

    /** Its name for machines. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
