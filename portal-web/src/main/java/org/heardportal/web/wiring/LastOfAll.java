package org.heardportal.web.wiring;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

/** Answers nothing: web.xml starts it after all other servlets, so that the portal is called ready when pages can be asked for and not before. */
public class LastOfAll extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Health health;

    @Override
    public void init() {
        health.pagesHaveStarted();
    }
}
