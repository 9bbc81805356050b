package org.rogatory.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address under which the running application answers, with the type of what it takes; empty for any. */
final class Routes {

    /** What the filters of security answer before any controller. */
    private static final List<String> OF_FILTERS =
            List.of("POST /sign-in", "POST /sign-out", "GET /actuator/prometheus");

    private Routes() {}

    /** Of controllers, of what is asked for the health of the node, of resources and of filters. */
    static Map<String, String> of(WebApplicationContext node) {
        var routes = new LinkedHashMap<String, String>();
        OF_FILTERS.forEach(name -> routes.put(name, ""));
        node.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> names(info).forEach(name -> routes.put(name, takes(info)))));
        node.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(path -> routes.put("GET " + path, "")));
        return routes;
    }

    /** An address stands once for each method; without any it is read. */
    private static Stream<String> names(RequestMappingInfo info) {
        var known =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        var methods = known.isEmpty() ? Set.of("GET") : known;
        var condition = condition(info);
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern + condition));
    }

    private static String condition(RequestMappingInfo info) {
        var headers = info.getHeadersCondition().getExpressions().stream().map(Object::toString);
        var parameters = info.getParamsCondition().getExpressions().stream().map(Object::toString);
        var all = Stream.concat(headers, parameters).sorted().collect(Collectors.joining(","));
        return all.isEmpty() ? "" : " [" + all + "]";
    }

    private static String takes(RequestMappingInfo info) {
        return info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse("");
    }
}
