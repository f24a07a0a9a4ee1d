package org.korrigo.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A batch folder of four folded papers and a blank sheet, whose truth is known; its scan is not a real PDF. */
final class PileOfFour {

    private PileOfFour() {}

    static Path in(Path folder) throws IOException {
        Files.writeString(folder.resolve("pile.pdf"), "%PDF-1.7 not read by anybody");
        Files.writeString(
                folder.resolve("students.csv"),
                "INE,Nom,Prenom,Classe\n1A,ARAB,Eya,2DE4\n2B,ŒUF,Léo,2DE4\n4D,ZOÉ,Ana,2DE8\n");
        StringBuilder papers = new StringBuilder();
        papers.append(paper(1, "\"1A\"", "ARAB", "Eya", "")).append(",");
        papers.append(paper(2, "\"2B\"", "ŒUF", "Léo", "\"verso scanned upside down\""))
                .append(",");
        papers.append(paper(3, "null", "INCONNU", "Max", "\"student not in the CSV\""))
                .append(",");
        papers.append(paper(4, "\"4D\"", "ZOÉ", "Ana", "\"followed by a blank A3 sheet\""));
        StringBuilder pages = new StringBuilder();
        for (int number = 1; number <= 8; number++) {
            pages.append(page(number, (number + 1) / 2, number % 2 == 1, number == 4 ? 180 : 0))
                    .append(",");
        }
        pages.append(
                "{\"booklet\":null,\"sheet\":null,\"side\":\"recto\",\"logical_left_to_right\":[],\"content_rotation_cw\":0,\"kind\":\"blank\",\"pdf_page\":9}");
        String truth =
                "{\"batch\":\"a3-folded\",\"note\":\"ignored\",\"files\":[{\"file\":\"pile.pdf\",\"pages\":9,\"bytes\":28}],"
                        + "\"csv\":{\"file\":\"students.csv\",\"separator\":\",\"},\"booklets\":[" + papers
                        + "],\"pages\":[" + pages + "]}";
        Files.writeString(folder.resolve("truth.json"), truth);
        return folder;
    }

    private static String paper(int number, String ine, String last, String first, String faults) {
        return "{\"booklet\":" + number + ",\"ine\":" + ine + ",\"nom\":\"" + last + "\",\"prenom\":\"" + first
                + "\",\"classe\":\"2DE4\",\"ne\":\"01/02/2009\",\"candidat\":null,\"faults\":[" + faults + "]}";
    }

    private static String page(int number, int booklet, boolean recto, int rotation) {
        return "{\"booklet\":" + booklet + ",\"sheet\":1,\"side\":\"" + (recto ? "recto" : "verso")
                + "\",\"logical_left_to_right\":" + (recto ? "[4,1]" : "[2,3]") + ",\"content_rotation_cw\":" + rotation
                + ",\"kind\":\"exam\",\"pdf_page\":" + number + "}";
    }
}
