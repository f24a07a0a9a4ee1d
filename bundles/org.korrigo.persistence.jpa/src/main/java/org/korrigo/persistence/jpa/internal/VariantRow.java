package org.korrigo.persistence.jpa.internal;

import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Table copy_variant. */
@Entity
@Table(name = "copy_variant")
public class VariantRow {

    @Id
    UUID copy;

    String variant;
}
