package org.korrigo.persistence.jpa.internal;

import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.spi.roster.ListedStudent;

/** Table student: who somebody is, whatever the exam. */
@Entity
@Table(name = "student")
public class StudentRow {

    @Id
    UUID id;

    @Column(name = "last_name")
    String lastName;

    @Column(name = "first_name")
    String firstName;

    @Column(name = "birth_date")
    LocalDate birthDate;

    String ine;

    @Column(name = "name_key")
    String nameKey;

    static StudentRow of(ListedStudent listed) {
        StudentRow row = new StudentRow();
        row.id = UUID.randomUUID();
        row.ine = "";
        row.take(listed);
        return row;
    }

    /** A list that knows less takes nothing away. */
    void take(ListedStudent listed) {
        lastName = listed.lastName();
        firstName = listed.firstName();
        nameKey = NameKey.of(lastName, firstName);
        birthDate = listed.birthDate().orElse(birthDate);
        ine = listed.ine().isBlank() ? ine : NameKey.ofIne(listed.ine());
    }
}
