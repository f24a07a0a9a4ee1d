package org.korrigo.domain.account;

import org.osgi.annotation.versioning.ProviderType;

/** Port. */
@ProviderType
public interface PasswordHasher {

    /** Encodes with a fresh salt and the parameters in the text. */
    String hash(char[] password);

    /** In time that does not tell how much was right. */
    boolean matches(char[] password, String hash);
}
