package org.heardportal.web.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Leads each address of the route table to its facelet. It is mapped to every route by {@link RouteRegistration}; security constraints hold
 * for the address that was asked for, and a facelet for staff stands in the folder that its address begins with, so none is reached by a way round.
 */
public class FrontServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Route> route = Route.of(RequestPath.of(request));
        if (route.isPresent()) {
            request.getRequestDispatcher(route.get().view()).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
