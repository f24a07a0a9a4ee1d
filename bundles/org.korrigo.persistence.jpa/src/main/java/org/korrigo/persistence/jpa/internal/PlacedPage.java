package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** A line of table copy_page as the database writes it into JSON, so that all pages come with their copy in one line. */
record PlacedPage(
        int position,
        int key,
        UUID page,
        @JsonProperty("region_x") double x,
        @JsonProperty("region_y") double y,
        @JsonProperty("region_width") double width,
        @JsonProperty("region_height") double height,
        int rotation,
        int logical) {

    private static final TypeReference<List<PlacedPage>> LIST = new TypeReference<>() {};

    /** @param json null when the copy has no page */
    static List<CopyPage> read(String json) {
        return Optional.ofNullable(json).map(text -> Json.read(text, LIST)).orElse(List.of()).stream()
                .map(PlacedPage::toDomain)
                .toList();
    }

    private CopyPage toDomain() {
        return new CopyPage(key, position, page, new Region(x, y, width, height), Rotation.of(rotation), logical);
    }
}
