package org.rogatory.web.shared;

import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration
class PageConfiguration implements WebMvcConfigurer {

    private final Shells shells;

    PageConfiguration(Shells shells) {
        this.shells = shells;
    }

    @Bean
    static LocaleResolver localeResolver(CurrentReader reader) {
        return new ReaderLocaleResolver(reader);
    }

    /** Before security, so that a file too large is named as such and not as a form without its token. */
    @Bean
    static FilterRegistrationBean<UploadLimitFilter> uploadLimit(UploadLimitFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 200);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
        registry.addInterceptor(new ShellInterceptor(shells));
    }
}
