package org.korrigo.layout.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.korrigo.layout.OcrProfile;
import org.korrigo.layout.OcrProfiles;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The configured profiles; of several with one name the one that was there first. */
@Component
public final class OcrProfileCatalogue implements OcrProfiles {

    private final Set<ConfiguredProfile> configured = new CopyOnWriteArraySet<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindProfile(ConfiguredProfile profile) {
        configured.add(profile);
    }

    void unbindProfile(ConfiguredProfile profile) {
        configured.remove(profile);
    }

    @Override
    public Optional<OcrProfile> find(String name) {
        return configured.stream()
                .flatMap(one -> one.profile().stream())
                .filter(profile -> profile.name().equals(name))
                .findFirst();
    }

    @Override
    public List<OcrProfile> all() {
        return configured.stream()
                .flatMap(one -> one.profile().stream())
                .map(OcrProfile::name)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(name -> find(name).stream())
                .toList();
    }
}
