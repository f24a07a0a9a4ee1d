package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.korrigo.persistence.schema.BeforeMigration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backs the database up before a new version changes it. Files need not be copied: a migration touches none. */
@Component
public final class MigrationBackup implements BeforeMigration {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationBackup.class);

    private final BackupFolder folder;

    @Activate
    public MigrationBackup(@Reference BackupFolder folder) {
        this.folder = folder;
    }

    @Override
    public void before(DataSource database, List<String> pending) throws SQLException {
        try {
            Path made = new BackupWriter(folder, Optional.empty(), "migration").write(database);
            LOG.info("Before {} changes of the schema the backup {} has been made", pending.size(), made);
        } catch (IOException | SQLException | RuntimeException e) {
            throw new SQLException(
                    "La base n'est pas mise à jour, car la sauvegarde d'avant a échoué. Faites de la place ou corrigez"
                            + " « directory » dans etc/org.korrigo.backup.cfg, puis redémarrez. / The database is not"
                            + " upgraded, because the backup before it failed: make room, or correct \"directory\" in"
                            + " etc/org.korrigo.backup.cfg, and restart. (" + e.getMessage() + ")",
                    e);
        }
    }
}
