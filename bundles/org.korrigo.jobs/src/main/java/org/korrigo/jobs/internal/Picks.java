package org.korrigo.jobs.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Entries of the engine's table that a node has picked to run. */
final class Picks {

    private final DataSource database;

    Picks(DataSource database) {
        this.database = database;
    }

    /** Gives back a job whose attempt was left behind. */
    void release(UUID job) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update scheduled_tasks"
                        + " set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,"
                        + " execution_time = now() where task_name = ? and task_instance = ?")) {
            update.setString(1, JobRunner.TASK);
            update.setString(2, job.toString());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A job that was left behind could not be given back", e);
        }
    }

    /** Gives back what this node had picked before it died: whatever still bears its name at its start, nobody runs. */
    void release(String task, String node) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update scheduled_tasks"
                        + " set picked = false, picked_by = null, last_heartbeat = null, version = version + 1"
                        + " where task_name = ? and picked and picked_by = ?")) {
            update.setString(1, task);
            update.setString(2, node);
            update.executeUpdate();
        }
    }
}
