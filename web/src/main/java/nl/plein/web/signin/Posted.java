package nl.plein.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plein.security.signin.PostedMessage;

/** A request as the check of messages wants to see it. */
final class Posted {

    private Posted() {}

    static PostedMessage of(HttpServletRequest request) {
        Map<String, List<String>> fields = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
        return new PostedMessage(request.getMethod(), request.getContentType(), request.getQueryString(), fields);
    }
}
