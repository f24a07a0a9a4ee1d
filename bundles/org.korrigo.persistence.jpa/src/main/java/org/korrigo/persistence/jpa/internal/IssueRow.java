package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.scan.BatchIssue;

/** Table batch_issue. */
@Entity
@Table(name = "batch_issue")
public class IssueRow {

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long line;

    UUID batch;
    UUID copy;
    String code;
    String detail;
    String pages;

    static IssueRow of(BatchIssue issue) {
        IssueRow row = new IssueRow();
        row.id = UUID.randomUUID();
        row.batch = issue.batch();
        row.copy = issue.copy().orElse(null);
        row.code = issue.code();
        row.detail = issue.detail();
        row.pages = Json.write(issue.pages());
        return row;
    }

    BatchIssue toDomain() {
        return new BatchIssue(batch, Optional.ofNullable(copy), code, detail, Json.read(pages, NUMBERS));
    }
}
