package org.korrigo.domain.database;

import java.util.List;

/**
 * What going back to a former schema means.
 *
 * @param to the last change that stays
 * @param changes ids of those that are taken back, the latest first
 * @param losses what would be lost: tables and columns that hold something, with the number of their rows
 */
public record SchemaRollback(String to, List<String> changes, List<String> losses) {

    public SchemaRollback {
        changes = List.copyOf(changes);
        losses = List.copyOf(losses);
    }
}
