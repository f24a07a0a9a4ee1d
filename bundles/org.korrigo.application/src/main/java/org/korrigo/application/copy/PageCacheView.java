package org.korrigo.application.copy;

/**
 * How full the cache is.
 *
 * @param directory on this server
 * @param bytes of the pictures
 * @param limit bytes above which those not looked at for longest go
 */
public record PageCacheView(String directory, int pictures, long bytes, long limit) {}
