package org.korrigo.worker.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of the worker, PID {@code org.korrigo.worker}. */
@ObjectClassDefinition(
        name = "%worker.name",
        description = "%worker.description",
        localization = "OSGI-INF/l10n/bundle")
public @interface WorkerConfig {

    @AttributeDefinition(name = "%worker.children.name", description = "%worker.children.description", min = "0")
    int children() default 0;

    @AttributeDefinition(name = "%worker.idleSeconds.name", description = "%worker.idleSeconds.description", min = "1")
    int idleSeconds() default 60;

    @AttributeDefinition(
            name = "%worker.callsPerChild.name",
            description = "%worker.callsPerChild.description",
            min = "1")
    int callsPerChild() default 500;

    @AttributeDefinition(name = "%worker.cpuSeconds.name", description = "%worker.cpuSeconds.description", min = "60")
    int cpuSeconds() default 3600;

    @AttributeDefinition(
            name = "%worker.fileMebibytes.name",
            description = "%worker.fileMebibytes.description",
            min = "1")
    int fileMebibytes() default 2048;

    @AttributeDefinition(name = "%worker.openFiles.name", description = "%worker.openFiles.description", min = "64")
    int openFiles() default 1024;

    @AttributeDefinition(name = "%worker.namespaces.name", description = "%worker.namespaces.description")
    boolean namespaces() default true;
}
