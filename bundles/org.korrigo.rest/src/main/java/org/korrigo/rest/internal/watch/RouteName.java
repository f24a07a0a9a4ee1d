package org.korrigo.rest.internal.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.ws.rs.core.UriInfo;

/** The address of a request without what tells one exam, copy or person from another. */
final class RouteName {

    private RouteName() {}

    static String of(UriInfo address) {
        if (address.getMatchedResources().isEmpty()) {
            return "unmatched";
        }
        return of(address.getPath(false), address.getPathParameters(false));
    }

    /** @param parameters as they stand in the path; each counts once, from the left */
    static String of(String path, Map<String, List<String>> parameters) {
        Map<String, List<String>> left = parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new ArrayList<>(each.getValue())));
        return Arrays.stream(path.replaceFirst("^/+", "").split("/"))
                .map(segment -> left.entrySet().stream()
                        .filter(each -> each.getValue().remove(segment))
                        .findFirst()
                        .map(each -> "{" + each.getKey() + "}")
                        .orElse(segment))
                .collect(Collectors.joining("/", "/", ""));
    }
}
