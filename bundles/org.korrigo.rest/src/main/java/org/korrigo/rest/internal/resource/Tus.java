package org.korrigo.rest.internal.resource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.ws.rs.NameBinding;

/** Worn by what speaks tus, the protocol of resumable uploads. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Tus {

    String VERSION = "1.0.0";
    String EXTENSIONS = "creation,expiration,termination";
    String BYTES = "application/offset+octet-stream";

    String RESUMABLE = "Tus-Resumable";
    String OFFSET = "Upload-Offset";
    String LENGTH = "Upload-Length";
    String METADATA = "Upload-Metadata";
    String EXPIRES = "Upload-Expires";
    /** Ours: the id of the batch that the upload has become. */
    String BATCH = "Korrigo-Batch";
}
