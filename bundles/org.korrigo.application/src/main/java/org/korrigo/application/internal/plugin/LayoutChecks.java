package org.korrigo.application.internal.plugin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutRemark;
import org.korrigo.layout.LayoutFault;
import org.korrigo.layout.LayoutReport;
import org.korrigo.layout.LayoutValidation;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at layout documents by the rules of layouts, and by the plug-ins that are there. */
@Component(service = LayoutChecks.class)
public final class LayoutChecks {

    private final LayoutValidation validation;
    private final PluginRegistry plugins;

    @Activate
    public LayoutChecks(@Reference LayoutValidation validation, @Reference PluginRegistry plugins) {
        this.validation = validation;
        this.plugins = plugins;
    }

    LayoutCheck check(String document) {
        LayoutReport report = validation.validate(document);
        Stream<LayoutRemark> missing = report.layout().flatMap(this::withoutStrategy).stream();
        return new LayoutCheck(
                report.layout(),
                report.faults().stream().map(LayoutChecks::remark).toList(),
                Stream.concat(missing, report.warnings().stream().map(LayoutChecks::remark))
                        .toList());
    }

    /** No fault: the strategy may come after the layout, and batches wait for it. */
    private Optional<LayoutRemark> withoutStrategy(BookletLayout layout) {
        boolean there = plugins.entries().stream()
                .anyMatch(entry -> entry.type() == PluginType.SPLIT && entry.id().equals(layout.splitStrategy()));
        return there
                ? Optional.empty()
                : Optional.of(new LayoutRemark(
                        "/split/id", "there is no split strategy '" + layout.splitStrategy() + "' at present", 0, 0));
    }

    private static LayoutRemark remark(LayoutFault fault) {
        return new LayoutRemark(fault.pointer(), fault.message(), fault.line(), fault.column());
    }
}
