package org.korrigo.persistence.jpa.internal;

import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.marking.Marking;

/** Table marking: what the journal of a copy adds up to. */
@Entity
@Table(name = "marking")
public class MarkingRow {

    @Id
    UUID copy;

    long revision;
    String projection;

    void take(Marking marking) {
        revision = marking.revision();
        projection = Json.write(marking);
    }

    Marking toDomain() {
        return Json.read(projection, Marking.class);
    }
}
