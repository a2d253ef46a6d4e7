package org.heardportal.content.service;

import java.math.BigDecimal;

/** One thing that is paid for, and its price in pounds. */
public record Fee(String what, BigDecimal pounds) {
}
