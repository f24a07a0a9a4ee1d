package org.korrigo.application.arrival;

import java.util.Optional;
import org.korrigo.application.scan.ScanFile;

/**
 * A file somebody is about to send.
 *
 * @param length bytes of the whole file
 * @param sha256 of the whole file, 64 hexadecimal digits; verified when everything is there
 * @param fingerprint by which the sender recognises the file when it is chosen again, at most 500 characters
 */
public record NewUpload(ScanFile file, long length, Optional<String> sha256, Optional<String> fingerprint) {}
