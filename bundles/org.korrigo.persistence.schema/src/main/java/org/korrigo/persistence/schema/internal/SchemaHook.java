package org.korrigo.persistence.schema.internal;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.korrigo.persistence.schema.BeforeMigration;
import org.korrigo.persistence.schema.SchemaMigration;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Named in a data source's configuration ({@code ops4j.preHook=korrigo-schema}): nobody sees the data source before its schema is right. */
@Component(property = PreHook.KEY_NAME + "=korrigo-schema")
public final class SchemaHook implements PreHook {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaHook.class);

    private final BeforeMigration before;

    @Activate
    public SchemaHook(@Reference BeforeMigration before) {
        this.before = before;
    }

    @Override
    public void prepare(DataSource database) throws SQLException {
        long begin = System.nanoTime();
        boolean changed = SchemaMigration.run(database, before);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        LOG.info(
                changed ? "The database was brought to this version in {} ms" : "The schema is current ({} ms)",
                millis);
    }
}
