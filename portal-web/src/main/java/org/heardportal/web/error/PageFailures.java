package org.heardportal.web.error;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.heardportal.web.route.RequestPath;

/** Turns what a view throws into the page of the failure that it means. On the error page itself it lets the exception go, so that the plain page is shown. */
public class PageFailures extends ExceptionHandlerFactory {

    public PageFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext context = FacesContext.getCurrentInstance();
            HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            if (events.hasNext() && !isErrorPage(request) && !context.getExternalContext().isResponseCommitted()) {
                Throwable thrown = events.next().getContext().getException();
                events.remove();
                while (events.hasNext()) { // what followed from the first
                    events.next();
                    events.remove();
                }
                answer(context, request, thrown);
            }
            getWrapped().handle();
        }

        private static void answer(FacesContext context, HttpServletRequest request, Throwable thrown) {
            ExternalContext external = context.getExternalContext();
            try {
                if (context.getPartialViewContext().isAjaxRequest() && isOutOfDate(thrown)) {
                    external.redirect(RequestPath.of(request)); // a script asked: the page is loaded anew in place of an answer that nobody sees
                } else {
                    Failures.answer(request, (HttpServletResponse) external.getResponse(), thrown);
                }
            } catch (IOException visitorIsGone) {
                throw new UncheckedIOException(visitorIsGone);
            } catch (IllegalStateException answeredAlready) {
                throw new FacesException(thrown);
            }
            context.responseComplete();
        }

        private static boolean isOutOfDate(Throwable thrown) {
            return thrown instanceof ViewExpiredException;
        }

        private static boolean isErrorPage(HttpServletRequest request) {
            return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        }
    }
}
