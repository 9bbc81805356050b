package org.rogatory.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Says by which template a page was made, so that a reader knows what kinds of pages he has seen. */
@TestConfiguration(proxyBeanMethods = false)
class ToldTemplates {

    static final String HEADER = "x-template";

    @Bean
    MappedInterceptor templatesTold() {
        return new MappedInterceptor(new String[] {"/**"}, new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView page) {
                var template = page == null ? null : page.getViewName();
                if (template != null && !template.startsWith("redirect:")) {
                    response.setHeader(HEADER, template);
                }
            }
        });
    }
}
