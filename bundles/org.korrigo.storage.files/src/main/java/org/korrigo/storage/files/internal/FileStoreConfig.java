package org.korrigo.storage.files.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the blobs lie. Without this configuration there is no store: bytes must not end in a place nobody chose. */
@ObjectClassDefinition(
        id = FileStoreConfig.PID,
        name = "%config.name",
        description = "%config.description",
        localization = "OSGI-INF/l10n/bundle")
@interface FileStoreConfig {

    String PID = "org.korrigo.storage.files";

    @AttributeDefinition(name = "%directory.name", description = "%directory.description")
    String directory();

    @AttributeDefinition(name = "%reserve.name", description = "%reserve.description", min = "0")
    long reserve() default 512;
}
