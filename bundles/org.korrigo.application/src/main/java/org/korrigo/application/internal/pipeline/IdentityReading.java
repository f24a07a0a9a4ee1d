package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the identity zones of a booklet and has a class list ranked by them. Writes nothing and decides nothing. */
@Component(service = IdentityReading.class)
public final class IdentityReading {

    private final ZoneReader zones;
    private final PluginCalls plugins;

    @Activate
    public IdentityReading(@Reference ZoneReader zones, @Reference PluginCalls plugins) {
        this.zones = zones;
        this.plugins = plugins;
    }

    /**
     * A page of a booklet, as it lies in its document.
     *
     * @param rotation the clockwise turn that makes the region upright
     * @param logical the layout's page, whose zones apply
     */
    public record Page(
            Document document, BookletLayout layout, PageFacts facts, Region region, Rotation rotation, int logical) {}

    /**
     * @param candidates best first
     * @param by all who took part, the matcher first, for example {@code identity:roster@1.0.0 ocr:digits@1.0.0 reader:pdf@1.0.0}
     */
    public record Ranked(List<ZoneReading> readings, List<IdentityCandidate> candidates, String by) {

        public Ranked {
            readings = List.copyOf(readings);
            candidates = List.copyOf(candidates);
        }
    }

    public Ranked rank(List<Page> booklet, ClassRoster roster, PipelineChoices choices, Cancellation cancellation)
            throws InterruptedException {
        List<ZoneReading> readings = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        for (Page page : booklet) {
            var place = new ZoneReader.Place(page.document(), page.facts(), page.region(), page.rotation());
            for (Zone zone : page.layout().zones(ZoneRole.IDENTITY, page.logical())) {
                cancellation.check();
                ZoneReader.Read read = zones.read(place, zone, choices.ocr());
                readings.addAll(read.readings());
                others.addAll(read.by());
            }
        }
        PluginChoice matcher = choices.matcher();
        IdentityEvidence evidence = new IdentityEvidence(readings);
        var ranked = plugins.call(IdentityMatcher.class, matcher, m -> m.match(evidence, roster, matcher.options()));
        cancellation.check();
        return new Ranked(readings, ranked.result(), Participants.text(ranked.by(), others));
    }
}
