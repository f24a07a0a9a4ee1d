package org.korrigo.persistence.jpa.internal;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.spi.storage.BlobRef;

/** Table made_pdf. */
@Entity
@Table(name = "made_pdf")
@IdClass(MadePdfRow.Key.class)
public class MadePdfRow {

    @Id
    UUID copy;

    @Id
    @Enumerated(EnumType.STRING)
    MadePdf.Variant variant;

    String inputs;
    String sha256;
    long size;
    long revision;

    @Column(name = "rendered_by")
    String renderedBy;

    void take(MadePdf made) {
        inputs = made.inputs();
        sha256 = made.pdf().blob().sha256();
        size = made.pdf().blob().size();
        revision = made.pdf().revision();
        renderedBy = made.pdf().renderedBy();
    }

    MadePdf toDomain() {
        return new MadePdf(copy, variant, inputs, new FinalPdf(new BlobRef(sha256, size), revision, renderedBy));
    }

    /** Copy and variant. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID copy;
        MadePdf.Variant variant;

        public Key() {}

        Key(UUID copy, MadePdf.Variant variant) {
            this.copy = copy;
            this.variant = variant;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && copy.equals(key.copy) && variant == key.variant;
        }

        @Override
        public int hashCode() {
            return Objects.hash(copy, variant);
        }
    }
}
