package org.korrigo.trust;

/** What an administrator has to know of the server's trust. */
public enum TrustWarning {
    /** Anybody who can write into the drop folder runs code in the server. */
    OPEN,
    /** The configuration cannot be read or names no mode: {@link TrustMode#ALLOW_LIST} holds. */
    MODE_UNKNOWN,
    /** There is no list that can be read. */
    LIST_UNREADABLE,
    /** A line of the list is neither a comment nor begins with a SHA-256; it counts for nothing. */
    LIST_MALFORMED,
    /** There is no Ed25519 public key to verify with: no list counts. */
    KEY_UNUSABLE,
    /** The list has no signature: the last good list counts. */
    SIGNATURE_MISSING,
    /** The signature is not one of the key over this list: the last good list counts. */
    SIGNATURE_BAD
}
