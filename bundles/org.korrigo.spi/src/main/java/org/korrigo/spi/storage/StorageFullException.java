package org.korrigo.spi.storage;

import java.io.IOException;

/** The store has no room for the bytes; nothing of them was kept. */
public class StorageFullException extends IOException {

    private static final long serialVersionUID = 1L;

    public StorageFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
