package org.rogatory.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/** What no handler answered: a page for people; for national systems RFC 9457, whatever they say they accept. */
@Controller
class ErrorPages extends BasicErrorController {

    /** Where the addresses of national systems begin. */
    static final String INTERFACE = "/api/";

    private final Problem problems;

    ErrorPages(
            ErrorAttributes attributes, WebProperties properties, List<ErrorViewResolver> resolvers, Problem problems) {
        super(attributes, properties.getError(), resolvers);
        this.problems = problems;
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (!ofInterface(request)) {
            return super.errorHtml(request, response);
        }
        var view = new JacksonJsonView();
        view.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var page = new ModelAndView(view, problems.told(getStatus(request)));
        page.setStatus(getStatus(request));
        return page;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        return ResponseEntity.status(getStatus(request))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.told(getStatus(request)));
    }

    private static boolean ofInterface(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "")
                .startsWith(INTERFACE);
    }
}
