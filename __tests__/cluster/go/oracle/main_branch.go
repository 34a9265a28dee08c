package main

import (
	"encoding/json"
	"regexp"
	"strings"

	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/aws-iam-authenticator/pkg/arn"
)

// The authenticator's main branch, the line of 0.7, is not on the Go module proxy. As of commit 81b1dab of 2026-07-14
// its ParseMap differs from v0.6.13's in this alone: an entry is dropped where it does not name exactly one of an ARN
// and an SSO permission set. (go.yaml.in/yaml/v2 v2.4.4, by which it reads, is gopkg.in/yaml.v2 v2.4.0 to the letter,
// but for the import path and the tests.) Written down here from that; its answers are held against what that commit
// gave when it was built and asked, in the fixtures of the reader's tests.

type mainEntry struct {
	RoleARN  string   `json:"rolearn"`
	UserARN  string   `json:"userarn"`
	SSO      *mainSSO `json:"sso"`
	Username string   `json:"username"`
	Groups   []string `json:"groups"`
	UserID   string   `json:"userid"`
}

type mainSSO struct {
	PermissionSetName string `json:"permissionSetName"`
	AccountID         string `json:"accountID"`
	Partition         string `json:"partition"`
}

var (
	accountID         = regexp.MustCompile(`^[0-9]{12}$`)
	permissionSetName = regexp.MustCompile(`^[\w+=,.@-]{1,32}$`)
)

func loadedByMain(data map[string]string, released Loaded) Loaded {
	return Loaded{
		MapRoles:    entries(data["mapRoles"], mainEntry.isRole, func(e mainEntry) string { return e.RoleARN }),
		MapUsers:    entries(data["mapUsers"], mainEntry.isUser, func(e mainEntry) string { return e.UserARN }),
		MapAccounts: released.MapAccounts,
	}
}

func entries(text string, isValid func(mainEntry) bool, arnOf func(mainEntry) string) []Entry {
	loaded := []Entry{}
	switch strings.TrimSpace(text) {
	case "", "``", `""`, "''":
		return loaded
	}
	converted, err := utilyaml.ToJSON([]byte(text))
	if err != nil {
		return loaded
	}
	var parsed []mainEntry
	_ = json.Unmarshal(converted, &parsed)
	for _, entry := range parsed {
		if isValid(entry) {
			loaded = append(loaded, Entry{arnOf(entry), entry.Username, list(entry.Groups)})
		}
	}
	return loaded
}

func (e mainEntry) isUser() bool { return e.UserARN != "" }

func (e mainEntry) isRole() bool {
	if e.SSO == nil {
		return e.RoleARN != ""
	}
	if e.RoleARN != "" || !accountID.MatchString(e.SSO.AccountID) || !permissionSetName.MatchString(e.SSO.PermissionSetName) {
		return false
	}
	_, _, err := arn.Canonicalize("arn:" + e.SSO.Partition + ":iam::" + e.SSO.AccountID + ":role/x")
	return e.SSO.Partition == "" || err == nil
}
