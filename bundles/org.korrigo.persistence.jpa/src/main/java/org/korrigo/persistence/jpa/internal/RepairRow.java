package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.repair.Change;
import org.korrigo.domain.repair.EndedCopy;
import org.korrigo.domain.repair.Repair;
import org.korrigo.domain.repair.RepairEntry;
import org.korrigo.domain.repair.Snapshot;

/** Table repair. */
@Entity
@Table(name = "repair")
public class RepairRow {

    private static final TypeReference<List<EndedCopy>> ENDED = new TypeReference<>() {};
    private static final TypeReference<Optional<Repair>> COMMAND = new TypeReference<>() {};

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long line;

    UUID batch;
    int sequence;
    String kind;
    String command;
    String before;
    String after;
    String ended;
    String by;
    Instant at;
    String reason;
    UUID undoes;

    static RepairRow of(RepairEntry entry, int sequence) {
        RepairRow row = new RepairRow();
        row.id = entry.id();
        row.batch = entry.batch();
        row.sequence = sequence;
        row.kind = entry.kind();
        row.command = Json.write(entry.command(), COMMAND);
        row.before = Json.write(entry.change().before());
        row.after = Json.write(entry.change().after());
        row.ended = Json.write(entry.ended());
        row.by = entry.by();
        row.at = entry.at();
        row.reason = entry.reason();
        row.undoes = entry.undoes().orElse(null);
        return row;
    }

    RepairEntry toDomain() {
        return new RepairEntry(
                id,
                batch,
                sequence,
                Json.read(command, COMMAND),
                new Change(Json.read(before, Snapshot.class), Json.read(after, Snapshot.class)),
                Json.read(ended, ENDED),
                by,
                at,
                reason,
                Optional.ofNullable(undoes));
    }
}
