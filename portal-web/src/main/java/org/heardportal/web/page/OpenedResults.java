package org.heardportal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.heardportal.discovery.QueryLog;
import org.heardportal.web.http.Reader;
import org.heardportal.web.route.RequestPath;
import org.heardportal.web.route.ResultMark;
import org.heardportal.web.route.Route;

/** Tells the query log which result of a search somebody opened. */
@ApplicationScoped
class OpenedResults {

    @Inject
    private QueryLog log;

    void note(HttpServletRequest request) {
        ResultMark.of(request).filter(mark -> mark.rank() > 0 && isResult(request) && Reader.isThere(request))
                .ifPresent(mark -> log.opened(mark.ticket(), mark.rank(), RequestPath.of(request)));
    }

    private static boolean isResult(HttpServletRequest request) {
        return Route.of(RequestPath.of(request)).filter(route -> route != Route.SEARCH).isPresent();
    }
}
