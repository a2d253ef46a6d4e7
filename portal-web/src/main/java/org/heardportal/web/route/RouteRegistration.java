package org.heardportal.web.route;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;

/** Maps the front servlet to every route when the application starts, so that the route table stays the only list. */
@WebListener
public class RouteRegistration implements ServletContextListener {

    /** The name of the front servlet among the servlet registrations. */
    public static final String FRONT_SERVLET = "front";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration.Dynamic front = event.getServletContext().addServlet(FRONT_SERVLET, FrontServlet.class);
        front.addMapping(Arrays.stream(Route.values()).map(Route::mapping).distinct().toArray(String[]::new));
    }
}
