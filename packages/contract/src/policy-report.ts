/** Where browsers report what a page tried to do against its content security policy. */
export const policyReportPath = '/v1/policy-reports'
