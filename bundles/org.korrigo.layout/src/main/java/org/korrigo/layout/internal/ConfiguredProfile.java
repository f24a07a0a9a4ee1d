package org.korrigo.layout.internal;

import java.util.Map;
import java.util.Optional;
import org.korrigo.layout.OcrProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One configuration {@code org.korrigo.ocr.profile-NAME}. A change that is at fault leaves the last sound profile in force. */
@Component(
        service = ConfiguredProfile.class,
        configurationPid = OcrProfileKeys.FACTORY_PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = OcrProfileKeys.class, factory = true)
public final class ConfiguredProfile {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredProfile.class);

    private volatile Optional<OcrProfile> profile = Optional.empty();

    @Activate
    @Modified
    void read(Map<String, Object> configuration) {
        try {
            profile = Optional.of(ProfileReader.read(configuration));
        } catch (IllegalArgumentException fault) {
            LOG.error("The OCR profile {} is at fault: {}", ProfileReader.source(configuration), fault.getMessage());
        }
    }

    /** Empty as long as no sound configuration has been seen. */
    Optional<OcrProfile> profile() {
        return profile;
    }
}
