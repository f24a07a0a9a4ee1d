package org.korrigo.demo;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of one generated batch.
 *
 * @param pdf the scan, one JPEG a page
 * @param classList UTF-8, comma, LF: INE,Nom,Prenom,Classe,Email
 * @param candidateNumbers UTF-8, semicolon, LF: N° candidat;Nom;Prenom;Classe; only for A4
 * @param truthFile the truth in JSON
 */
public record GeneratedExam(
        Path pdf, Path classList, Optional<Path> candidateNumbers, Path truthFile, GroundTruth truth) {}
