package org.korrigo.layout.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** The keys of a profile, factory PID {@code org.korrigo.ocr.profile}. Keys that are not among them are options of the engine. */
@ObjectClassDefinition(
        id = OcrProfileKeys.FACTORY_PID,
        name = "%profile.name",
        description = "%profile.description",
        localization = "OSGI-INF/l10n/bundle")
@interface OcrProfileKeys {

    String FACTORY_PID = "org.korrigo.ocr.profile";

    @AttributeDefinition(name = "%profile.name.name", description = "%profile.name.description", required = false)
    String name();

    @AttributeDefinition(
            name = "%profile.languages.name",
            description = "%profile.languages.description",
            required = false)
    String languages();

    @AttributeDefinition(
            name = "%profile.writing.name",
            description = "%profile.writing.description",
            required = false,
            options = {
                @Option(label = "%writing.NONE", value = "NONE"),
                @Option(label = "%writing.PRINTED", value = "PRINTED"),
                @Option(label = "%writing.HANDWRITTEN", value = "HANDWRITTEN"),
                @Option(label = "%writing.HANDWRITTEN_CAPITALS", value = "HANDWRITTEN_CAPITALS"),
                @Option(label = "%writing.HANDWRITTEN_DIGITS", value = "HANDWRITTEN_DIGITS")
            })
    String writing();

    @AttributeDefinition(name = "%profile.allowed.name", description = "%profile.allowed.description", required = false)
    String allowed();
}
