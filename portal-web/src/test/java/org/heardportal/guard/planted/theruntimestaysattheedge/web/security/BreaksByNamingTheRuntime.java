package org.heardportal.guard.planted.theruntimestaysattheedge.web.security;

import fish.payara.micro.PayaraMicro;

class BreaksByNamingTheRuntime {
    Class<?> used = PayaraMicro.class;
}
