package vn.liencap.plan.units;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.liencap.runtime.LiencapService;

/**
 * The part of plan-service that keeps units and programmes; no component, so none else scans it.
 */
@EnableAutoConfiguration
@ComponentScan("vn.liencap.plan.units")
@ComponentScan("vn.liencap.plan.programmes")
@Import(LiencapService.class)
public class TreeApplication {}
