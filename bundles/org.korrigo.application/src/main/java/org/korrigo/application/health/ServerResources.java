package org.korrigo.application.health;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What the server uses of its machine. For administrators. */
@ProviderType
public interface ServerResources {

    /** Counts the files of var/ and data/, at most 20 seconds long. */
    ResourceView show(Actor actor);

    /**
     * Of the machine and of this server; bytes, and percents from 0 to 100.
     *
     * @param load runnable programs, averaged over a minute; negative when the system does not tell
     * @param processCpu share of all processors; negative when the system does not tell
     * @param machine 0 when the system does not tell
     * @param children processes in which files are opened
     * @param folders below var/ and data/, the biggest first
     */
    record ResourceView(
            int processors,
            double load,
            int processCpu,
            long heapUsed,
            long heapMost,
            long machine,
            long available,
            int threads,
            long children,
            List<DiskView> disks,
            List<FolderView> folders) {}

    /** @param inodes 0 when the file system does not count them */
    record DiskView(String folder, long total, long free, long inodes, long freeInodes) {}

    /** @param complete whether everything was counted in time */
    record FolderView(String folder, long bytes, long files, boolean complete) {}
}
