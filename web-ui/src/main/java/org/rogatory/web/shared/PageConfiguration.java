package org.rogatory.web.shared;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import org.rogatory.documents.bytes.RunFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration
class PageConfiguration implements WebMvcConfigurer {

    private static final int KEPT_IN_MEMORY = 64 * 1024;
    private static final long BESIDE_FILES = 1024L * 1024;

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

    /** One setting for the form as for the documents: what the form lets through, the documents accept by size. */
    @Bean
    static MultipartConfigElement formLimits(
            @Value("${rogatory.documents.limit}") DataSize limit, ObjectProvider<RunFolder> folder) {
        return formLimit(limit, folder);
    }

    /** A limit belongs to a servlet: the form that may take more has one of its own, before that of all pages. */
    @Bean
    static ServletRegistrationBean<HttpServlet> carrierForm(
            @Value("${rogatory.media.upload-limit}") DataSize limit, ObjectProvider<RunFolder> folder) {
        var registration = new ServletRegistrationBean<HttpServlet>(new LargeForm(), UploadLimitFilter.CARRIER);
        registration.setName("carrierForm");
        registration.setMultipartConfig(formLimit(limit, folder));
        return registration;
    }

    /** Files lie in the work folder while they come, never whole in memory; of a killed node a start removes them. */
    private static MultipartConfigElement formLimit(DataSize limit, ObjectProvider<RunFolder> folder) {
        var node = folder.getIfAvailable();
        var place = node == null ? "" : node.path().toString();
        return new MultipartConfigElement(place, limit.toBytes(), requestLimit(limit), KEPT_IN_MEMORY);
    }

    /** The files of one upload together, and room for what is typed beside them. */
    static long requestLimit(DataSize limit) {
        return limit.toBytes() + BESIDE_FILES;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
        registry.addInterceptor(new AddressInterceptor());
        registry.addInterceptor(new CallKeyInterceptor());
        registry.addInterceptor(new ShellInterceptor(shells));
    }
}
