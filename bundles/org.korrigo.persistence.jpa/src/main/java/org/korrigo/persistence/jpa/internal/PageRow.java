package org.korrigo.persistence.jpa.internal;

import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.PageFacts;

/** Table page. */
@Entity
@Table(name = "page")
public class PageRow {

    @Id
    UUID id;

    UUID batch;
    int number;

    @Enumerated(EnumType.STRING)
    ScannedPage.Disposition disposition;

    @Column(name = "reason_code")
    String reasonCode;

    @Column(name = "reason_detail")
    String reasonDetail;

    String facts;

    static PageRow of(ScannedPage page) {
        PageRow row = new PageRow();
        row.id = page.id();
        row.batch = page.batch();
        row.number = page.facts().number();
        row.facts = Json.write(page.facts());
        row.take(page);
        return row;
    }

    /** The facts of a page never change. */
    void take(ScannedPage page) {
        disposition = page.disposition();
        reasonCode = page.reason().map(ScannedPage.Reason::code).orElse(null);
        reasonDetail = page.reason().map(ScannedPage.Reason::detail).orElse(null);
    }

    ScannedPage toDomain() {
        return new ScannedPage(
                id,
                batch,
                Json.read(facts, PageFacts.class),
                disposition,
                Optional.ofNullable(reasonCode).map(code -> new ScannedPage.Reason(code, reasonDetail)));
    }
}
