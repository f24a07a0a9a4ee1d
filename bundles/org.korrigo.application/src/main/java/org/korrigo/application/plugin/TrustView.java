package org.korrigo.application.plugin;

import java.util.List;

/**
 * What holds now.
 *
 * @param mode {@code open}, {@code allow-list} or {@code signed}
 * @param warnings as {@link PluginTrust#warnings()}
 * @param trusted by the list that counts; after a bad signature that is the last good one
 * @param list path of the list
 * @param signature path of its detached Ed25519 signature, for mode {@code signed}
 */
public record TrustView(
        String mode,
        List<String> warnings,
        List<TrustedPlugin> trusted,
        List<RefusedPlugin> refused,
        String list,
        String signature) {}
