package org.korrigo.domain.backup;

import java.util.List;

/**
 * What a rotation deletes, or deleted.
 *
 * @param kept names of the backups that stay
 * @param deleted names of those that go
 * @param files how many kept files no remaining backup names
 * @param bytes that become free
 * @param formers names of former databases that go
 */
public record Rotation(List<String> kept, List<String> deleted, int files, long bytes, List<String> formers) {}
