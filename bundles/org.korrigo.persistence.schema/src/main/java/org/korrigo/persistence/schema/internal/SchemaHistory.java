package org.korrigo.persistence.schema.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.RanChangeSet;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;

/** The changes that this program knows against those that the database has. */
final class SchemaHistory {

    private final List<ChangeSet> known;
    private final Map<String, RanChangeSet> ran;

    private SchemaHistory(List<ChangeSet> known, Map<String, RanChangeSet> ran) {
        this.known = known;
        this.ran = ran;
    }

    static SchemaHistory of(DataSource database) throws SQLException {
        SchemaHistory[] read = new SchemaHistory[1];
        Migration.apply(database, liquibase -> read[0] = of(liquibase));
        return read[0];
    }

    private static SchemaHistory of(Liquibase liquibase) throws Exception {
        Map<String, RanChangeSet> ran = new LinkedHashMap<>();
        liquibase.getDatabase().getRanChangeSetList().forEach(change -> ran.put(change.getId(), change));
        return new SchemaHistory(liquibase.getDatabaseChangeLog().getChangeSets(), ran);
    }

    List<SchemaChange> changes() {
        List<SchemaChange> changes = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            changes.add(change(known.get(i), i));
        }
        ran.values().stream()
                .filter(change -> known.stream().noneMatch(own -> own.getId().equals(change.getId())))
                .map(change -> new SchemaChange(change.getId(), State.UNKNOWN, at(change), ""))
                .forEach(changes::add);
        return changes;
    }

    /** The changes that the database has and that are after this one, the latest first. */
    List<ChangeSet> after(String id) {
        List<String> order = List.copyOf(ran.keySet());
        List<String> later = order.subList(order.indexOf(id) + 1, order.size());
        List<ChangeSet> changes = new ArrayList<>();
        later.forEach(change ->
                known.stream().filter(own -> own.getId().equals(change)).forEach(own -> changes.add(0, own)));
        return changes;
    }

    private SchemaChange change(ChangeSet change, int index) {
        RanChangeSet done = ran.get(change.getId());
        String comment = Optional.ofNullable(change.getComments()).orElse("");
        return done == null
                ? new SchemaChange(change.getId(), missing(index), Optional.empty(), comment)
                : new SchemaChange(change.getId(), state(change, done), at(done), comment);
    }

    private State missing(int index) {
        boolean later = known.subList(index + 1, known.size()).stream().anyMatch(next -> ran.containsKey(next.getId()));
        return later ? State.LEFT_OUT : State.PENDING;
    }

    private static State state(ChangeSet change, RanChangeSet done) {
        boolean same = done.getLastCheckSum() == null || change.isCheckSumValid(done.getLastCheckSum());
        return same ? State.APPLIED : State.ALTERED;
    }

    private static Optional<Instant> at(RanChangeSet change) {
        return Optional.ofNullable(change.getDateExecuted()).map(date -> date.toInstant());
    }
}
