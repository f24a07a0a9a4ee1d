package org.korrigo.application.scheme;

import java.util.List;

/**
 * Marks and remarks of an item that a barème does not have, or does not have marked any more. They are kept, count for nothing, and
 * count again when the item comes back.
 *
 * @param label the last one it had
 * @param copies anonymous numbers
 */
public record AsideMarks(String item, String label, int marks, int remarks, List<String> copies) {

    public AsideMarks {
        copies = List.copyOf(copies);
    }
}
