package vn.liencap.portal.services;

import vn.liencap.contracts.ProgrammeId;

/**
 * A report template to be made.
 *
 * @param id chosen here; making it again makes nothing new
 * @param programme what its answers count for
 * @param content what it asks
 */
public record NewTemplate(String id, ProgrammeId programme, TemplateContent content) {}
