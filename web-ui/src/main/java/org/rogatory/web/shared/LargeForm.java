package org.rogatory.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A form that may take more than others: the limit is this servlet's, all the rest is done by that of the pages. */
final class LargeForm extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGES = "dispatcherServlet";

    /** By its name, so that the address stays what it is. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        getServletContext().getNamedDispatcher(PAGES).forward(request, response);
    }
}
