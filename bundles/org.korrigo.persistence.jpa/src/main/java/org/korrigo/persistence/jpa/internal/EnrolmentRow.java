package org.korrigo.persistence.jpa.internal;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.roster.Student;
import org.korrigo.spi.roster.ListedStudent;

/** Table enrolment: a student in the class list of one exam. */
@Entity
@Table(name = "enrolment")
@IdClass(EnrolmentRow.Key.class)
public class EnrolmentRow {

    @Id
    UUID exam;

    @Id
    UUID student;

    @Column(name = "class_name")
    String className;

    String email;

    @Column(name = "candidate_number")
    String candidateNumber;

    @Column(name = "list_row")
    int listRow;

    void take(ListedStudent listed) {
        className = listed.className();
        email = listed.email();
        candidateNumber = listed.candidateNumber();
        listRow = listed.row();
    }

    Student toDomain(StudentRow who) {
        return new Student(
                student,
                who.lastName,
                who.firstName,
                Optional.ofNullable(who.birthDate),
                className,
                who.ine,
                email,
                candidateNumber,
                listRow);
    }

    /** Exam and student. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID exam;
        UUID student;

        public Key() {}

        Key(UUID exam, UUID student) {
            this.exam = exam;
            this.student = student;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && exam.equals(key.exam) && student.equals(key.student);
        }

        @Override
        public int hashCode() {
            return Objects.hash(exam, student);
        }
    }
}
