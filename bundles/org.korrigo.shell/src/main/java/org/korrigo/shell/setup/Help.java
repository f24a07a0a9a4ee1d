package org.korrigo.shell.setup;

import java.util.Map;

/** What {@code --help} prints. */
final class Help {

    private static final Map<String, String> TEXTS = Map.of(
            "setup",
            """
            setup : règle ce serveur ; sans option, pose les questions. Rien n'est écrit sans --yes.
              --port N --ssh-port N --address A        où répondent le web et la console (127.0.0.1 ; --plain : autre adresse sans TLS)
              --database-url URL --database-user U --database-password-file F    votre PostgreSQL ; --database-embedded : celui de Korrigo
              --tls-keystore F --tls-password-file F [--tls-port N]              HTTPS sans proxy
              --admin NOM [--start]                    premier administrateur ; --start lance le serveur s'il ne tourne pas
            Exemple : bin/korrigo setup --port 8090 --admin chef --start --yes""",
            "upgrade-from",
            """
            upgrade-from ANCIEN : reprend configuration et données d'une autre version, arrêtée. Elle reste intacte. Rien n'est fait sans --yes.
              ANCIEN est un dossier, ou un lien (/opt/korrigo) qui sera tourné vers cette version.
            Exemple : bin/korrigo upgrade-from /opt/korrigo --yes""",
            "version-rollback",
            """
            version-rollback : revient à la version d'où vient celle-ci, avec les données qu'elle avait. Rien n'est fait sans --yes.
              --with-data    emporte les données d'aujourd'hui, si le schéma n'a pas changé entre les deux
              --database-restored    votre propre base est déjà revenue à l'ancien schéma
            Exemple : bin/korrigo version-rollback --yes""");

    private Help() {}

    static String of(String verb) {
        return TEXTS.getOrDefault(verb, "Commande inconnue : " + verb);
    }
}
