package org.korrigo.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What holds now.
 *
 * @param trusted by the list that counts, which after a bad signature is not the one in the file
 * @param list file of the list
 * @param signature file of its signature, which matters in mode {@link TrustMode#SIGNED}
 */
public record Standing(
        TrustMode mode,
        List<TrustedJar> trusted,
        List<RefusedBundle> refused,
        Set<TrustWarning> warnings,
        Path list,
        Path signature) {

    public Standing {
        trusted = List.copyOf(trusted);
        refused = List.copyOf(refused);
        warnings = Set.copyOf(warnings);
    }
}
