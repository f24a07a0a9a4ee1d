package org.korrigo.render.pdf.internal.scan;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/** The resources that a page's commands name. Scanners like to list the images of all pages on each. */
final class UsedResources {

    private UsedResources() {}

    static COSDictionary of(PDPage page, byte[] content) throws IOException {
        COSDictionary used = new COSDictionary();
        if (PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES) instanceof COSDictionary all) {
            Set<COSName> names = names(content);
            for (COSName kind : all.keySet()) {
                COSBase ofKind = all.getDictionaryObject(kind);
                used.setItem(kind, ofKind instanceof COSDictionary entries ? only(names, entries) : ofKind);
            }
        }
        return used;
    }

    private static COSDictionary only(Set<COSName> names, COSDictionary entries) {
        COSDictionary used = new COSDictionary();
        for (COSName name : entries.keySet()) {
            if (names.contains(name)) {
                used.setItem(name, entries.getItem(name));
            }
        }
        return used;
    }

    private static Set<COSName> names(byte[] content) throws IOException {
        Set<COSName> names = new HashSet<>();
        PDFStreamParser parser = new PDFStreamParser(content);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSName name) {
                names.add(name);
            } else if (token instanceof Operator operator && operator.getImageParameters() != null) {
                addNames(operator.getImageParameters(), names);
            }
        }
        return names;
    }

    /** Images within the commands may name a colour space. */
    private static void addNames(COSDictionary parameters, Set<COSName> names) {
        for (COSName key : parameters.keySet()) {
            if (parameters.getDictionaryObject(key) instanceof COSName name) {
                names.add(name);
            }
        }
    }
}
